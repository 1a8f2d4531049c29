package se.lyhord.indicator;

import java.time.Instant;
import java.util.List;

/** The definitions that this installation has ever used; none of them ever changes or goes. */
public interface DefinitionRegister {

    /** Where a definition came from. */
    enum Origin {
        /** With the product. */
        SHIPPED,
        /** From a folder beside the server. */
        FOLDER,
        /** Written in the browser and approved by a second quality lead. */
        BROWSER
    }

    /**
     * A definition as it was taken up.
     *
     * @param contentHash see {@link Definition#contentHash()}; a shipped file can be reworded under the same version
     */
    record Entry(String code, int version, String contentHash, DefinitionText text, Origin origin, Instant takenUpAt) {}

    /** Takes a file's definition up, unless it is there. */
    void takeUp(Entry entry);

    /** All of an indicator, the newest version first. */
    List<Entry> of(String code);

    /** All that were written in the browser, by code and version. */
    List<Entry> approved();

    /** Something that differs once more are approved. */
    String stamp();

    /** Where no database is: nothing is kept. */
    DefinitionRegister NONE = new DefinitionRegister() {
        @Override
        public void takeUp(Entry entry) {
            // Nothing is kept.
        }

        @Override
        public List<Entry> of(String code) {
            return List.of();
        }

        @Override
        public List<Entry> approved() {
            return List.of();
        }

        @Override
        public String stamp() {
            return "";
        }
    };
}
