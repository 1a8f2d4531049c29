package se.lyhord.plan.ui.writing;

/** Gives the text of a key with values, in some language. */
interface Words {

    String of(String key, Object... values);
}
