// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.util.List;
import java.util.function.Function;
import se.paragraf.model.attest.AmountLimit;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.attest.AttestGrant;
import se.paragraf.model.attest.AttestKind;
import se.paragraf.model.attest.CoSigner;
import se.paragraf.model.attest.Dimension;
import se.paragraf.model.attest.Holder;
import se.paragraf.model.attest.LimitPer;
import se.paragraf.model.attest.ObjectType;
import se.paragraf.model.attest.ScopeTerm;
import se.paragraf.model.federation.Role;

/** That a role or a person may attest something. */
public final class GrantBuilder {

    private final AttestGrant grant = AttestFactory.eINSTANCE.createAttestGrant();
    private final Function<String, Dimension> dimensions;

    GrantBuilder(AttestKind kind, Holder holder, Function<String, Dimension> dimensions) {
        grant.setKind(Require.notNull(kind, "kind"));
        grant.setHolder(holder);
        this.dimensions = dimensions;
    }

    /**
     * What may be attested; everything otherwise.
     *
     * @param types types of objects
     * @return this
     */
    public GrantBuilder of(ObjectType... types) {
        grant.getObjectTypes().addAll(List.of(Require.notNull(types, "types")));
        return this;
    }

    /**
     * Up to which sum.
     *
     * @param kronor whole kronor, included
     * @param per what it is counted on
     * @return this
     */
    public GrantBuilder upTo(long kronor, LimitPer per) {
        AmountLimit limit = AttestFactory.eINSTANCE.createAmountLimit();
        limit.setMax(Require.notNegative(kronor, "kronor"));
        limit.setPer(Require.notNull(per, "per"));
        grant.setLimit(limit);
        return this;
    }

    /**
     * Above which sum the right begins; from the first krona otherwise.
     *
     * @param kronor whole kronor, not included
     * @return this
     */
    public GrantBuilder above(long kronor) {
        grant.setAbove(Require.notNegative(kronor, "kronor"));
        return this;
    }

    /**
     * Which codes of a dimension; all of it otherwise.
     *
     * @param dimension the name of a dimension of the code plan
     * @param codes codes, ranges (6000-6999) or patterns (61*)
     * @return this
     * @throws IllegalArgumentException if the code plan has no such dimension
     */
    public GrantBuilder withCodes(String dimension, String... codes) {
        ScopeTerm term = AttestFactory.eINSTANCE.createScopeTerm();
        term.setDimension(dimensions.apply(dimension));
        for (String code : Require.notNull(codes, "codes")) {
            term.getCodes().add(Require.text(code, "codes"));
        }
        grant.getScope().add(term);
        return this;
    }

    /**
     * A role must attest as well.
     *
     * @param role the role
     * @param above above which sum in whole kronor; 0 for always
     * @return this
     */
    public GrantBuilder togetherWith(Role role, long above) {
        CoSigner signer = AttestFactory.eINSTANCE.createCoSigner();
        signer.setHolder(AttestOrderBuilder.holder(role));
        signer.setAbove(Require.notNegative(above, "above"));
        grant.getCoSigners().add(signer);
        return this;
    }

    /**
     * Further conditions.
     *
     * @param conditions as in the order
     * @return this
     */
    public GrantBuilder conditions(String conditions) {
        grant.setConditions(Require.text(conditions, "conditions"));
        return this;
    }

    AttestGrant result() {
        return grant;
    }
}
