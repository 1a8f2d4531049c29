package se.lyhord.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A film of a few frames in which somebody holds a code before the camera: grey, off the middle, a bit small. */
final class CameraPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 4;
    private static final int SIDE = 240;
    private static final byte WALL = (byte) 140;
    private static final byte INK = (byte) 45;
    private static final byte PAPER = (byte) 215;
    private static final byte NO_COLOUR = (byte) 128;

    private CameraPicture() {}

    /** The options by which Chromium takes a film of the text's QR code for its camera, and asks nobody. */
    static String[] of(String text, Path folder) throws IOException, WriterException {
        var film = Files.createTempFile(folder, "camera", ".y4m");
        var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE);
        try (var out = new BufferedOutputStream(Files.newOutputStream(film))) {
            out.write("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n"
                    .formatted(WIDTH, HEIGHT)
                    .getBytes(StandardCharsets.US_ASCII));
            for (var frame = 0; frame < FRAMES; frame++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(light(code));
                var colour = new byte[WIDTH * HEIGHT / 2];
                Arrays.fill(colour, NO_COLOUR);
                out.write(colour);
            }
        }
        return new String[] {
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--use-file-for-fake-video-capture=" + film.toAbsolutePath()
        };
    }

    private static byte[] light(BitMatrix code) {
        var light = new byte[WIDTH * HEIGHT];
        Arrays.fill(light, WALL);
        for (var y = 0; y < code.getHeight(); y++) {
            for (var x = 0; x < code.getWidth(); x++) {
                light[(y + 150) * WIDTH + x + 250] = code.get(x, y) ? INK : PAPER;
            }
        }
        return light;
    }
}
