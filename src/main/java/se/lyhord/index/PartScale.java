package se.lyhord.index;

import java.math.BigDecimal;
import org.apache.commons.math3.fraction.BigFraction;
import org.springframework.modulith.NamedInterface;
import se.lyhord.statistics.Share;

/**
 * The fixed goalposts of a part. Where the lower share is the better one, {@code zero} is above {@code hundred}.
 *
 * @param zero the share that gives 0 points, 0 to 1; a worse one gives 0 too
 * @param hundred the share that gives 100 points, 0 to 1; a better one gives 100 too
 */
@NamedInterface("formula")
public record PartScale(BigDecimal zero, BigDecimal hundred) {

    private static final BigFraction FULL = new BigFraction(100);

    public PartScale {
        if (!isShare(zero) || !isShare(hundred) || zero.compareTo(hundred) == 0) {
            throw new IllegalArgumentException(
                    "goalposts are two different shares from 0 to 1, not " + zero + " and " + hundred);
        }
    }

    private static boolean isShare(BigDecimal post) {
        return post.signum() >= 0 && post.compareTo(BigDecimal.ONE) <= 0;
    }

    /** The points of a share, 0 to 100, exactly; of more than the whole as of the whole. */
    BigFraction points(Share share) {
        var value = new BigFraction(Math.min(share.numerator(), share.denominator()), share.denominator());
        var points = value.subtract(exact(zero))
                .divide(exact(hundred).subtract(exact(zero)))
                .multiply(FULL);
        return points.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : points.compareTo(FULL) > 0 ? FULL : points;
    }

    /** The same of a share that was drawn. */
    double points(double share) {
        var from = zero.doubleValue();
        return Math.clamp(100 * (share - from) / (hundred.doubleValue() - from), 0.0, 100.0);
    }

    /** A decimal number as the fraction that it is. */
    static BigFraction exact(BigDecimal number) {
        return new BigFraction(number.unscaledValue(), java.math.BigInteger.TEN.pow(number.scale()));
    }
}
