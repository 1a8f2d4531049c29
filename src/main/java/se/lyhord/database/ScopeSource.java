package se.lyhord.database;

/** Tells whose scope the transaction that now begins shall carry: that of the person who is signed in, if any. */
public interface ScopeSource {

    Scope current();
}
