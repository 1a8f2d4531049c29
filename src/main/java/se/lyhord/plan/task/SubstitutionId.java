package se.lyhord.plan.task;

/** The key of a substitution. */
public record SubstitutionId(String value) {}
