package se.lyhord.demo;

import org.springframework.stereotype.Component;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.plan.task.AssigningAContact;

/** Has the made-up home manager put the made-up contact person in charge of most plans; some are nobody's. */
@Component
class DemoContacts {

    /** Every so many plans one has no contact person. */
    private static final int NOBODYS = 4;

    private final MadeUp madeUp;
    private final AssigningAContact assigning;

    DemoContacts(MadeUp madeUp, AssigningAContact assigning) {
        this.madeUp = madeUp;
        this.assigning = assigning;
    }

    void assign() {
        var contact = madeUp.find(Role.CONTACT_PERSON).map(Person::username);
        var deputy = madeUp.find(Role.HOME_MANAGER).map(Person::username);
        madeUp.act(Role.HOME_MANAGER, () -> {
            var plans = assigning.plans();
            for (var i = 0; i < plans.size(); i++) {
                if (i % NOBODYS != NOBODYS - 1) {
                    assigning.assign(plans.get(i).placement(), contact, deputy);
                }
            }
        });
    }
}
