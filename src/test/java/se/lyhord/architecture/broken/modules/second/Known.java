package se.lyhord.architecture.broken.modules.second;

/** What the other module should not know. */
public record Known() {}
