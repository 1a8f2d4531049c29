package se.lyhord.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.lyhord.indicator.editing.Proposal;
import se.lyhord.indicator.editing.Proposal.Act;
import se.lyhord.indicator.editing.Proposal.State;

/** What became of a proposal, or that it waits for somebody else, with what the reader can do about it. */
class ProposalState extends Section {

    private final transient Words words = new Words(getLocale());

    ProposalState(Proposal proposal, Runnable withdraw, Runnable writeOn) {
        addClassNames("panel", "indicator-part");
        switch (proposal.state()) {
            case State.Proposed _ -> {
                say("indicator.proposal.waits", getTranslation("indicator.proposal.own"));
                add(new Button(getTranslation("indicator.withdraw"), _ -> withdraw.run()));
            }
            case State.Approved(var by) ->
                say("indicator.proposal.approved", by("indicator.proposal.approved.by", by, ""));
            case State.Rejected(var by, var reason) -> {
                say("indicator.proposal.rejected", by("indicator.proposal.rejected.by", by, reason));
                add(again(writeOn));
            }
            case State.Withdrawn(var by) -> {
                say("indicator.proposal.withdrawn", by("indicator.proposal.withdrawn.by", by, ""));
                add(again(writeOn));
            }
        }
    }

    private void say(String title, String what) {
        add(new H2(getTranslation(title)), new Paragraph(what));
    }

    private String by(String key, Act act, String reason) {
        return getTranslation(key, act.name(), words.time(act.at()), reason);
    }

    private Button again(Runnable writeOn) {
        var button = new Button(getTranslation("indicator.write-on"), _ -> writeOn.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
