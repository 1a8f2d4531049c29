package se.lyhord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is drawn is read back by the library's own reader. */
class QrCodeTest {

    private static final int SCALE = 4;

    @Test
    void aDrawnTextIsReadBack() throws Exception {
        var text = "https://lyhord.example/survey#7K3M-X9PA-2WQE";
        assertThat(read(QrCode.svg(text))).isEqualTo(text);
    }

    @Test
    void anEmptyTextAndAnEndlessOneAreRefused() {
        assertThatThrownBy(() -> QrCode.svg("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.svg("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(String svg) throws Exception {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        var size = Integer.parseInt(box.group(1)) * SCALE;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        var module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            paint(pixels, size, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2)));
        }
        var source = new RGBLuminanceSource(size, size, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static void paint(int[] pixels, int size, int column, int row) {
        for (var y = row * SCALE; y < (row + 1) * SCALE; y++) {
            Arrays.fill(pixels, y * size + column * SCALE, y * size + (column + 1) * SCALE, 0);
        }
    }
}
