package se.lyhord.index;

import org.springframework.modulith.NamedInterface;
import se.lyhord.datafile.Bilingual;

/**
 * How the index is tried with other choices.
 *
 * @param what the same in plain words
 * @param draws how many times it is computed
 * @param seed where the chance begins, so that the same figures give the same interval
 * @param weightsVaryBy each weight is varied by up to this share of itself, 0 to below 1
 * @param offset points added to each part for the geometric mean, and taken off after it
 */
@NamedInterface("formula")
public record Sensitivity(Bilingual what, int draws, long seed, double weightsVaryBy, double offset) {}
