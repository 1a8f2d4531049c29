package se.lyhord.architecture.broken.disclosure;

import java.sql.Connection;

/** Arithmetic that reaches for a database. */
record NotPure(Connection connection) {}
