package se.lyhord.indicator.closing;

/**
 * SHA-256 of what a quarter came to, over a secret of the quarter and lines in their order as text.
 *
 * @param cells lines {@code home gender numerators denominators}
 * @param values lines {@code node gender numerators denominators}
 */
public record Hashes(String cells, String values) {}
