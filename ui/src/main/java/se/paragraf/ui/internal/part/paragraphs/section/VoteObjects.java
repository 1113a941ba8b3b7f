// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Vote;
import se.paragraf.ui.Editor;
import se.paragraf.ui.internal.part.paragraphs.Change;
import se.paragraf.ui.internal.part.paragraphs.ballot.BallotTable;
import se.paragraf.ui.internal.part.paragraphs.ballot.Ballots;

/** Votes, with the ballots of those who take part in the decision. */
final class VoteObjects extends SectionObjects {

    private static final List<EStructuralFeature> FEATURES = List.of(
            Literals.VOTE__MATTER,
            Literals.VOTE__YES_TO,
            Literals.VOTE__NO_TO,
            Literals.VOTE__YES,
            Literals.VOTE__NO,
            Literals.VOTE__ABSTAINED,
            Literals.VOTE__CASTING_VOTE,
            Literals.VOTE__BY_LOT,
            Literals.VOTE__SECRET);

    private final Button casting;
    private final Button reserve;
    private BallotTable ballots;

    VoteObjects(Composite parent, Editor editor, EReference feature, Runnable resized) {
        super(parent, editor, feature, resized);
        casting = button("casting", this::castingVote);
        reserve = button("reserve", this::reserve);
    }

    @Override
    void showDetails(EObject object) {
        if (ballots == null) {
            ballots = new BallotTable(details(), editor());
            ballots.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        super.showDetails(object);
        ballots.show(paragraph(), (Vote) object);
    }

    @Override
    void refresh() {
        super.refresh();
        Vote vote = (Vote) selected();
        casting.setEnabled(isEditable() && vote != null && Ballots.isTie(vote));
        reserve.setEnabled(isEditable()
                && vote != null
                && !Ballots.withoutReservation(paragraph(), vote).isEmpty());
    }

    @Override
    void refreshDetails() {
        ballots.refresh();
    }

    @Override
    List<EStructuralFeature> features(EObject object) {
        return FEATURES;
    }

    private void castingVote() {
        Vote vote = (Vote) selected();
        Ballots.chair(paragraph()).ifPresent(chair -> editor().set(vote, Literals.VOTE__CASTING_VOTE, chair.getName()));
    }

    private void reserve() {
        List<Ballot> lost = Ballots.withoutReservation(paragraph(), (Vote) selected());
        editor().execute(
                        words("reserved"),
                        Change.of(
                                paragraph(),
                                () -> lost.forEach(
                                        ballot -> paragraph().getReservations().add(Ballots.reservation(ballot)))));
    }
}
