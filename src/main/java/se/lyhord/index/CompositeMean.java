package se.lyhord.index;

/** Weighted means of points. */
enum CompositeMean {

    /** Σ wᵢ xᵢ. */
    ARITHMETIC {
        @Override
        double of(double[] points, double[] weights, double offset) {
            var sum = 0.0;
            for (var i = 0; i < points.length; i++) {
                sum += weights[i] * points[i];
            }
            return sum;
        }
    },

    /** exp(Σ wᵢ ln(xᵢ + offset)) − offset: a weak part weighs more. Without an offset one part of 0 makes all 0. */
    GEOMETRIC {
        @Override
        double of(double[] points, double[] weights, double offset) {
            var sum = 0.0;
            for (var i = 0; i < points.length; i++) {
                // A part that is left out weighs 0, and 0 × ln 0 would be no number.
                sum += weights[i] == 0 ? 0 : weights[i] * StrictMath.log(points[i] + offset);
            }
            return StrictMath.exp(sum) - offset;
        }
    };

    /**
     * @param points of the parts, 0 to 100
     * @param weights of the parts, adding up to 1
     * @param offset what the geometric mean adds to all points and takes off at the end
     */
    abstract double of(double[] points, double[] weights, double offset);
}
