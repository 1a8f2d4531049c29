package se.lyhord.plan.ui.writing;

import se.lyhord.plan.document.Completeness.Gap;
import se.lyhord.plan.document.Place;

/** The ids of the elements of the page on which a plan is written. */
final class PlaceId {

    private PlaceId() {}

    static String of(Place place) {
        return "plan-" + place.id();
    }

    /** Of one of the texts of a goal or an activity. */
    static String of(String owner, String what) {
        return "plan-" + owner + "-" + what;
    }

    /** Where to write what is missing. */
    static String of(Gap gap) {
        return switch (gap.what()) {
            case "field", "goal" -> of(gap.place());
            default ->
                gap.place().equals(Place.GOALS)
                        ? of(gap.place())
                        : of(gap.place().id(), gap.what());
        };
    }
}
