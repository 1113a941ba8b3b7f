// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.paragraf.model.attest.AttestException;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.attest.AttestKind;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.attest.CodeValue;
import se.paragraf.model.attest.CostBearerRule;
import se.paragraf.model.attest.Dimension;
import se.paragraf.model.attest.Holder;
import se.paragraf.model.attest.ObjectType;
import se.paragraf.model.attest.Prohibition;
import se.paragraf.model.attest.ProhibitionKind;
import se.paragraf.model.attest.Relation;
import se.paragraf.model.attest.RelationKind;
import se.paragraf.model.attest.Substitution;
import se.paragraf.model.attest.SubstitutionTrigger;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Person;
import se.paragraf.model.federation.Role;
import se.paragraf.model.io.Identities;

/**
 * An attest order. Roles and people are those of a federation; dimensions of the code plan are said before what
 * names them. For one order.
 */
public final class AttestOrderBuilder {

    private final AttestOrder order = AttestFactory.eINSTANCE.createAttestOrder();
    private final Map<String, Dimension> dimensions = new HashMap<>();
    private boolean built;

    private AttestOrderBuilder(String title, Federation federation) {
        order.setTitle(Require.text(title, "title"));
        order.setFederation(Require.notNull(federation, "federation"));
    }

    /**
     * Starts an attest order.
     *
     * @param title its title
     * @param federation the body, which has the roles and people of the order
     * @return a builder for this one order
     */
    public static AttestOrderBuilder attestOrder(String title, Federation federation) {
        return new AttestOrderBuilder(title, federation);
    }

    /**
     * The version of the order.
     *
     * @param edition as the body counts them
     * @return this
     */
    public AttestOrderBuilder edition(String edition) {
        order.setEdition(Require.text(edition, "edition"));
        return this;
    }

    /**
     * The decision that adopts it.
     *
     * @param decision as written: styrelsen 2024-02-01 § 7
     * @return this
     */
    public AttestOrderBuilder adoptedBy(String decision) {
        order.setAdoptedAsWritten(Require.text(decision, "decision"));
        return this;
    }

    /**
     * The first day on which it holds.
     *
     * @param day the day
     * @return this
     */
    public AttestOrderBuilder validFrom(LocalDate day) {
        order.setValidFrom(Require.notNull(day, "day"));
        return this;
    }

    /**
     * A dimension of the code plan.
     *
     * @param name its name, lower case: konto
     * @param codes its codes; none if they are not listed
     * @return this
     * @throws IllegalArgumentException if there is one of that name already
     */
    public AttestOrderBuilder dimension(String name, String... codes) {
        Dimension dimension = AttestFactory.eINSTANCE.createDimension();
        dimension.setName(Require.text(name, "name"));
        for (String code : Require.notNull(codes, "codes")) {
            CodeValue value = AttestFactory.eINSTANCE.createCodeValue();
            value.setCode(Require.text(code, "codes"));
            dimension.getValues().add(value);
        }
        Require.require(dimensions.putIfAbsent(name, dimension) == null, "name is there already: " + name);
        if (order.getCodePlan() == null) {
            order.setCodePlan(AttestFactory.eINSTANCE.createCodePlan());
        }
        order.getCodePlan().getDimensions().add(dimension);
        return this;
    }

    /**
     * Whoever holds a role may attest something.
     *
     * @param kind which step
     * @param role the role
     * @param grant says what and up to which sum
     * @return this
     */
    public AttestOrderBuilder grant(AttestKind kind, Role role, Consumer<GrantBuilder> grant) {
        addGrant(kind, holder(role), grant);
        return this;
    }

    /**
     * A person may attest something.
     *
     * @param kind which step
     * @param person the person
     * @param grant says what and up to which sum
     * @return this
     */
    public AttestOrderBuilder grant(AttestKind kind, Person person, Consumer<GrantBuilder> grant) {
        addGrant(kind, holder(person), grant);
        return this;
    }

    /**
     * A role steps in for another.
     *
     * @param role the role for which it steps in
     * @param substitute the role that steps in; after those said before
     * @param trigger when
     * @return this
     */
    public AttestOrderBuilder substitute(Role role, Role substitute, SubstitutionTrigger trigger) {
        Substitution substitution = AttestFactory.eINSTANCE.createSubstitution();
        substitution.setForRole(Require.notNull(role, "role"));
        substitution.setSubstitute(holder(substitute));
        substitution.setTrigger(Require.notNull(trigger, "trigger"));
        substitution.setOrder(1
                + (int) order.getSubstitutions().stream()
                        .filter(other -> other.getForRole() == role)
                        .count());
        order.getSubstitutions().add(substitution);
        return this;
    }

    /**
     * Who attests the costs that a role causes.
     *
     * @param bearer the role that causes them
     * @param attester the role that attests them
     * @param types which costs; all otherwise
     * @return this
     */
    public AttestOrderBuilder costsOf(Role bearer, Role attester, ObjectType... types) {
        addCostBearerRule(holder(bearer), attester, types);
        return this;
    }

    /**
     * Who attests the costs that anybody causes.
     *
     * @param attester the role that attests them
     * @param types which costs; all otherwise
     * @return this
     */
    public AttestOrderBuilder costsOfAnybody(Role attester, ObjectType... types) {
        addCostBearerRule(AttestFactory.eINSTANCE.createHolder(), attester, types);
        return this;
    }

    /**
     * What nobody may attest.
     *
     * @param kind what
     * @param steps in which steps; in all otherwise
     * @return this
     */
    public AttestOrderBuilder prohibit(ProhibitionKind kind, AttestKind... steps) {
        Prohibition prohibition = AttestFactory.eINSTANCE.createProhibition();
        prohibition.setKind(Require.notNull(kind, "kind"));
        prohibition.getKinds().addAll(List.of(Require.notNull(steps, "steps")));
        order.getProhibitions().add(prohibition);
        return this;
    }

    /**
     * How two people stand to each other.
     *
     * @param first the one
     * @param second the other
     * @param kind how the one stands to the other
     * @return this
     */
    public AttestOrderBuilder relation(Person first, Person second, RelationKind kind) {
        Relation relation = AttestFactory.eINSTANCE.createRelation();
        relation.setFirst(Require.notNull(first, "first"));
        relation.setSecond(Require.notNull(second, "second"));
        relation.setKind(Require.notNull(kind, "kind"));
        order.getRelations().add(relation);
        return this;
    }

    /**
     * An exception from the rules.
     *
     * @param text what is excepted, as in the order
     * @param reason why
     * @param lifted kinds of prohibitions, said before, that do not hold for it
     * @return this
     * @throws IllegalArgumentException if there is no prohibition of that kind yet
     */
    public AttestOrderBuilder except(String text, String reason, ProhibitionKind... lifted) {
        AttestException exception = AttestFactory.eINSTANCE.createAttestException();
        exception.setText(Require.text(text, "text"));
        exception.setReason(Require.text(reason, "reason"));
        for (ProhibitionKind kind : Require.notNull(lifted, "lifted")) {
            List<Prohibition> prohibitions = order.getProhibitions().stream()
                    .filter(prohibition -> prohibition.getKind() == kind)
                    .toList();
            Require.require(!prohibitions.isEmpty(), "lifted is not prohibited: " + kind);
            exception.getLifts().addAll(prohibitions);
        }
        order.getExceptions().add(exception);
        return this;
    }

    /**
     * Ends the order.
     *
     * @return the order, whose elements have identities
     * @throws IllegalStateException if it was built already
     */
    public AttestOrder build() {
        if (built) {
            throw new IllegalStateException("the order is built already");
        }
        built = true;
        Identities.assign(order);
        return order;
    }

    static Holder holder(Role role) {
        Holder holder = AttestFactory.eINSTANCE.createHolder();
        holder.setRole(Require.notNull(role, "role"));
        return holder;
    }

    private static Holder holder(Person person) {
        Holder holder = AttestFactory.eINSTANCE.createHolder();
        holder.setPerson(Require.notNull(person, "person"));
        return holder;
    }

    private void addGrant(AttestKind kind, Holder holder, Consumer<GrantBuilder> grant) {
        GrantBuilder builder = new GrantBuilder(kind, holder, this::dimension);
        Require.notNull(grant, "grant").accept(builder);
        order.getGrants().add(builder.result());
    }

    private void addCostBearerRule(Holder bearer, Role attester, ObjectType... types) {
        CostBearerRule rule = AttestFactory.eINSTANCE.createCostBearerRule();
        rule.setBearer(bearer);
        rule.setAttestedBy(holder(attester));
        rule.getObjectTypes().addAll(List.of(Require.notNull(types, "types")));
        order.getCostBearerRules().add(rule);
    }

    private Dimension dimension(String name) {
        Dimension dimension = dimensions.get(Require.text(name, "dimension"));
        Require.require(dimension != null, "dimension is not in the code plan: " + name);
        return dimension;
    }
}
