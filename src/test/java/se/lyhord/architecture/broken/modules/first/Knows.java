package se.lyhord.architecture.broken.modules.first;

import se.lyhord.architecture.broken.modules.second.Known;

/** Knows what it may not. */
public record Knows(Known known) {}
