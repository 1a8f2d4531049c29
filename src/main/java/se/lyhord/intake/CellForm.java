package se.lyhord.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.EntryKind;
import se.lyhord.deviation.Inspector;
import se.lyhord.deviation.Severity;
import se.lyhord.organisation.Quarter;

/** What a cell of an import file holds, and how it is read into the form in which the database takes it. */
enum CellForm {
    TEXT(Reason.NOT_A_TEXT) {
        @Override
        Optional<String> read(String cell) {
            return cell.length() <= LONGEST && cell.chars().noneMatch(Character::isISOControl)
                    ? Optional.of(cell)
                    : Optional.empty();
        }
    },
    /** A node's code: lists of codes are separated by commas, and an asterisk stands for all. */
    NODE_CODE(Reason.NOT_A_CODE) {
        @Override
        Optional<String> read(String cell) {
            return cell.contains(",") || cell.contains("*") ? Optional.empty() : TEXT.read(cell);
        }
    },
    DATE(Reason.NOT_A_DATE) {
        @Override
        Optional<String> read(String cell) {
            try {
                return ISO_DATE.matcher(cell).matches()
                        ? Optional.of(LocalDate.parse(cell).toString())
                        : Optional.empty();
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    },
    YES_NO(Reason.NOT_YES_OR_NO) {
        @Override
        Optional<String> read(String cell) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "ja" -> Optional.of("t");
                case "nej" -> Optional.of("f");
                default -> Optional.empty();
            };
        }
    },
    NUMBER(Reason.NOT_A_NUMBER) {
        @Override
        Optional<String> read(String cell) {
            return SMALL_NUMBER.matcher(cell).matches() ? Optional.of(cell) : Optional.empty();
        }
    },
    YEAR(Reason.NOT_A_YEAR) {
        @Override
        Optional<String> read(String cell) {
            return FOUR_DIGITS.matcher(cell).matches() && Year.parse(cell).isAfter(Year.of(1899))
                    ? Optional.of(cell)
                    : Optional.empty();
        }
    },
    DAY_OF_MONTH(Reason.NOT_A_DAY_OF_MONTH) {
        @Override
        Optional<String> read(String cell) {
            return ONE_TO_31.matcher(cell).matches() ? Optional.of(cell) : Optional.empty();
        }
    },
    GENDER(Reason.NOT_A_GENDER) {
        @Override
        Optional<String> read(String cell) {
            return cell.equals("K") || cell.equals("M") || cell.equals("X") ? Optional.of(cell) : Optional.empty();
        }

        @Override
        Optional<String> empty() {
            return Optional.of("X");
        }
    },
    NODE_KIND(Reason.NOT_A_NODE_KIND) {
        @Override
        Optional<String> read(String cell) {
            return switch (cell) {
                case "organisation", "division", "region", "unit" -> Optional.of(cell);
                default -> Optional.empty();
            };
        }
    },
    QUARTER(Reason.NOT_A_QUARTER) {
        @Override
        Optional<String> read(String cell) {
            return Quarter.isOne(cell) && !cell.startsWith("0") ? Optional.of(cell) : Optional.empty();
        }
    },
    ENTRY_KIND(Reason.NOT_AN_ENTRY_KIND) {
        @Override
        Optional<String> read(String cell) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "avvikelse" -> Optional.of(EntryKind.DEVIATION.key());
                case "tillsyn" -> Optional.of(EntryKind.INSPECTION.key());
                default -> Optional.empty();
            };
        }
    },
    CATEGORY(Reason.NOT_A_CATEGORY) {
        @Override
        Optional<String> read(String cell) {
            return Category.ofWord(cell).map(Category::key);
        }

        @Override
        String possible() {
            return Stream.of(Category.values()).map(Category::word).collect(Collectors.joining(", "));
        }
    },
    SEVERITY(Reason.NOT_A_SEVERITY) {
        @Override
        Optional<String> read(String cell) {
            return Severity.ofWord(cell).map(Severity::key);
        }
    },
    INSPECTOR(Reason.NOT_AN_INSPECTOR) {
        @Override
        Optional<String> read(String cell) {
            return Inspector.ofWord(cell).map(Inspector::key);
        }
    };

    private static final int LONGEST = 200;
    private static final Pattern ISO_DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern ONE_TO_31 = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private final Reason refusal;

    CellForm(Reason refusal) {
        this.refusal = refusal;
    }

    /** The cell as the database takes it; empty where it is not of this form. */
    abstract Optional<String> read(String cell);

    /** What an empty cell that need not be filled stands for; none where it stands for nothing. */
    Optional<String> empty() {
        return Optional.empty();
    }

    /** What can stand in a cell, where that is a list; the detail of the refusal. */
    String possible() {
        return "";
    }

    Reason refusal() {
        return refusal;
    }
}
