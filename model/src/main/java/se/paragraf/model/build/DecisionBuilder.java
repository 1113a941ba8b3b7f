// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.DecisionReference;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.ReferenceKind;
import se.paragraf.model.minutes.VatBasis;

/** What the body decides. */
public final class DecisionBuilder {

    private final Decision decision = MinutesFactory.eINSTANCE.createDecision();
    private final Function<String, Proposal> proposals;

    DecisionBuilder(String text, Function<String, Proposal> proposals) {
        decision.setText(Require.text(text, "text"));
        this.proposals = proposals;
    }

    /**
     * A clause that the deciding verb governs; the next one follows it.
     *
     * @param clause its words without att
     * @return this
     */
    public DecisionBuilder clause(String clause) {
        decision.getClauses().add(Require.text(clause, "clause"));
        return this;
    }

    /**
     * What the first clause does.
     *
     * @param outcome approved, elected, filed and so on
     * @return this
     */
    public DecisionBuilder outcome(DecisionOutcome outcome) {
        decision.setOutcome(Require.notNull(outcome, "outcome"));
        return this;
    }

    /**
     * It follows from what was done and is not marked as a decision.
     *
     * @return this
     */
    public DecisionBuilder implicit() {
        decision.setForm(DecisionForm.IMPLICIT);
        return this;
    }

    /**
     * A sum of money.
     *
     * @param kronor whole kronor
     * @return this
     */
    public DecisionBuilder amount(long kronor) {
        addAmount(kronor);
        return this;
    }

    /**
     * A sum of money for a year and a purpose.
     *
     * @param kronor whole kronor
     * @param year the year it is for
     * @param purpose for what, as in the minutes
     * @return this
     */
    public DecisionBuilder amount(long kronor, int year, String purpose) {
        Amount amount = addAmount(kronor);
        amount.setYear(year);
        amount.setPurpose(Require.text(purpose, "purpose"));
        return this;
    }

    /**
     * The last sum includes value added tax.
     *
     * @return this
     */
    public DecisionBuilder includingVat() {
        lastAmount().setVat(VatBasis.INCLUDED);
        return this;
    }

    /**
     * The last sum does not include value added tax.
     *
     * @return this
     */
    public DecisionBuilder excludingVat() {
        lastAmount().setVat(VatBasis.EXCLUDED);
        return this;
    }

    /**
     * A percentage.
     *
     * @param percentage 12.5 for 12,5 %
     * @return this
     */
    public DecisionBuilder percentage(BigDecimal percentage) {
        decision.getPercentages().add(Require.notNull(percentage, "percentage"));
        return this;
    }

    /**
     * It names an earlier decision.
     *
     * @param decidedIn the month of the earlier one
     * @param paragraph its number
     * @return this
     */
    public DecisionBuilder refersTo(YearMonth decidedIn, int paragraph) {
        addReference(ReferenceKind.REFERS_TO, decidedIn, paragraph);
        return this;
    }

    /**
     * It puts itself in the place of an earlier decision.
     *
     * @param decidedIn the month of the earlier one
     * @param paragraph its number
     * @return this
     */
    public DecisionBuilder replaces(YearMonth decidedIn, int paragraph) {
        addReference(ReferenceKind.REPLACES, decidedIn, paragraph);
        return this;
    }

    /**
     * It changes a part of an earlier decision.
     *
     * @param decidedIn the month of the earlier one
     * @param paragraph its number
     * @return this
     */
    public DecisionBuilder amends(YearMonth decidedIn, int paragraph) {
        addReference(ReferenceKind.AMENDS, decidedIn, paragraph);
        return this;
    }

    /**
     * It follows a proposal.
     *
     * @param proposal the text of a proposal or motion of the same paragraph
     * @return this
     * @throws IllegalArgumentException if there is no such proposal
     */
    public DecisionBuilder adopts(String proposal) {
        decision.setAdopts(proposals.apply(proposal));
        return this;
    }

    private Amount addAmount(long kronor) {
        Amount amount = MinutesFactory.eINSTANCE.createAmount();
        amount.setSek(kronor);
        decision.getAmounts().add(amount);
        return amount;
    }

    private Amount lastAmount() {
        if (decision.getAmounts().isEmpty()) {
            throw new IllegalStateException("there is no amount yet");
        }
        return decision.getAmounts().get(decision.getAmounts().size() - 1);
    }

    private void addReference(ReferenceKind kind, YearMonth decidedIn, int paragraph) {
        DecisionReference reference = MinutesFactory.eINSTANCE.createDecisionReference();
        reference.setKind(kind);
        reference.setDecidedIn(Require.notNull(decidedIn, "decidedIn").toString());
        reference.setParagraphNumber(paragraph);
        decision.getReferences().add(reference);
    }

    Decision result() {
        return decision;
    }
}
