package se.lyhord.shell;

import java.util.Locale;
import java.util.Optional;

/** Something that should not wait, told beside a view of the menu wherever one is. */
public interface MenuMark {

    /** The view's path, without a slash before it. */
    String path();

    /** What is said to the person who is signed in; empty where nothing waits. */
    Optional<String> said(Locale locale);
}
