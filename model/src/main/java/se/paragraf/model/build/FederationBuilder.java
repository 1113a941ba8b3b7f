// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import se.paragraf.model.federation.Appointment;
import se.paragraf.model.federation.DelegatedDecision;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.ItemPosition;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.LimitOverride;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Person;
import se.paragraf.model.federation.Role;
import se.paragraf.model.federation.RoleKind;
import se.paragraf.model.federation.RuleSetting;
import se.paragraf.model.federation.StandingItem;
import se.paragraf.model.io.Identities;

/**
 * A coordination federation with its people. Members, persons and roles are said before what names them. For one
 * federation.
 */
public final class FederationBuilder {

    private final Federation federation = FederationFactory.eINSTANCE.createFederation();
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private boolean built;

    private FederationBuilder(String name) {
        federation.setName(Require.text(name, "name"));
    }

    /**
     * Starts a federation.
     *
     * @param name its name as it calls itself
     * @return a builder for this one federation
     */
    public static FederationBuilder federation(String name) {
        return new FederationBuilder(name);
    }

    /**
     * The organisation number.
     *
     * @param number NNNNNN-NNNN
     * @return this
     */
    public FederationBuilder organisationNumber(String number) {
        federation.setOrganisationNumber(Require.text(number, "number"));
        return this;
    }

    /**
     * The law that the body answers to; that of coordination federations otherwise.
     *
     * @param profile the law
     * @return this
     */
    public FederationBuilder profile(LawProfile profile) {
        federation.setProfile(Require.notNull(profile, "profile"));
        return this;
    }

    /**
     * Where and when the body usually meets.
     *
     * @param place room, house, town
     * @param start when it starts
     * @param end when it ends
     * @return this
     * @throws IllegalArgumentException if meetings end before they start
     */
    public FederationBuilder meetsAt(String place, LocalTime start, LocalTime end) {
        Require.order(Require.notNull(start, "start"), Require.notNull(end, "end"), "start and end");
        federation.setMeetingPlace(Require.text(place, "place"));
        federation.setStart(start);
        federation.setEnd(end);
        return this;
    }

    /**
     * Where the minutes are kept.
     *
     * @param storage the place
     * @return this
     */
    public FederationBuilder keepsMinutesAt(String storage) {
        federation.setStorage(Require.text(storage, "storage"));
        return this;
    }

    /**
     * A principal.
     *
     * @param kind what it is
     * @param name its full name in the singular
     * @return this
     * @throws IllegalArgumentException if there is one of that name already
     */
    public FederationBuilder member(MemberKind kind, String name) {
        addMember(kind, name);
        return this;
    }

    /**
     * A principal on whose notice board the federation posts.
     *
     * @param kind what it is
     * @param name its full name in the singular
     * @param address the web address of the board
     * @return this
     * @throws IllegalArgumentException if there is one of that name already
     */
    public FederationBuilder memberWithBoard(MemberKind kind, String name, String address) {
        Member member = addMember(kind, name);
        member.setNoticeBoard(true);
        member.setBoardAddress(Require.text(address, "address"));
        return this;
    }

    /**
     * One who takes part in the work.
     *
     * @param name first name and surname
     * @return this
     * @throws IllegalArgumentException if there is one of that name already
     */
    public FederationBuilder person(String name) {
        Person person = FederationFactory.eINSTANCE.createPerson();
        person.setName(Require.text(name, "name"));
        put(persons, name, person);
        federation.getPersons().add(person);
        return this;
    }

    /**
     * A member of the federation elected a person to an office for a period.
     *
     * @param person the name of the person
     * @param office to what
     * @param member the name of the principal
     * @param from the first day
     * @param to the last day
     * @return this
     * @throws IllegalArgumentException if the person or member is not known, or the period ends before it starts
     */
    public FederationBuilder elected(String person, Office office, String member, LocalDate from, LocalDate to) {
        addMandate(person, office, from, to).setMember(get(members, member, "member"));
        return this;
    }

    /**
     * A member of the federation elected a person as the substitute of one member of the board, who is said before.
     *
     * @param person the name of the substitute
     * @param replaced the name of the one whose place the substitute takes
     * @param from the first day
     * @param to the last day
     * @return this
     * @throws IllegalArgumentException if a person is not known, nobody of the second name is elected as a member, or
     *     the period ends before it starts
     */
    public FederationBuilder personalSubstitute(String person, String replaced, LocalDate from, LocalDate to) {
        Person member = get(persons, replaced, "replaced");
        Mandate place = federation.getMandates().stream()
                .filter(mandate -> mandate.getPerson() == member && mandate.getOffice() == Office.MEMBER)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("replaced is not elected as a member: " + replaced));
        Mandate mandate = addMandate(person, Office.SUBSTITUTE, from, to);
        mandate.setMember(place.getMember());
        mandate.setSubstitutesFor(place);
        return this;
    }

    /**
     * The board elected a person to an office for a period, as it does with its chair.
     *
     * @param person the name of the person
     * @param office to what
     * @param from the first day
     * @param to the last day
     * @return this
     * @throws IllegalArgumentException if the person is not known, or the period ends before it starts
     */
    public FederationBuilder electedByBoard(String person, Office office, LocalDate from, LocalDate to) {
        addMandate(person, office, from, to);
        return this;
    }

    /**
     * A role of the organisation.
     *
     * @param kind what it is
     * @param name its name
     * @return this
     * @throws IllegalArgumentException if there is one of that name already
     */
    public FederationBuilder role(RoleKind kind, String name) {
        Role role = FederationFactory.eINSTANCE.createRole();
        role.setKind(Require.notNull(kind, "kind"));
        role.setName(Require.text(name, "name"));
        put(roles, name, role);
        federation.getRoles().add(role);
        return this;
    }

    /**
     * A person holds a role from a day on.
     *
     * @param person the name of the person
     * @param role the name of the role
     * @param from the first day
     * @return this
     * @throws IllegalArgumentException if the person or role is not known
     */
    public FederationBuilder appointed(String person, String role, LocalDate from) {
        addAppointment(person, role, from);
        return this;
    }

    /**
     * A person holds a role for a period.
     *
     * @param person the name of the person
     * @param role the name of the role
     * @param from the first day
     * @param to the last day
     * @return this
     * @throws IllegalArgumentException if the person or role is not known, or the period ends before it starts
     */
    public FederationBuilder appointed(String person, String role, LocalDate from, LocalDate to) {
        Require.order(Require.notNull(from, "from"), Require.notNull(to, "to"), "from and to");
        addAppointment(person, role, from).setTo(to);
        return this;
    }

    /**
     * A limit of the law that the body changed.
     *
     * @param limit which limit
     * @param value the number that holds instead
     * @param source what sets it: styrelsen 2024-02-01 § 7
     * @return this
     */
    public FederationBuilder ownLimit(LimitKind limit, int value, String source) {
        LimitOverride override = FederationFactory.eINSTANCE.createLimitOverride();
        override.setLimit(Require.notNull(limit, "limit"));
        override.setValue((int) Require.notNegative(value, "value"));
        override.setSource(Require.text(source, "source"));
        federation.getLimits().add(override);
        return this;
    }

    /**
     * A rule of the validator that the body does not apply.
     *
     * @param rule its identity: N08
     * @param reason why
     * @return this
     */
    public FederationBuilder withoutRule(String rule, String reason) {
        RuleSetting setting = FederationFactory.eINSTANCE.createRuleSetting();
        setting.setRule(Require.text(rule, "rule"));
        setting.setOff(true);
        setting.setReason(Require.text(reason, "reason"));
        federation.getRuleSettings().add(setting);
        return this;
    }

    /**
     * A decision that somebody took for the board.
     *
     * @param day on which day
     * @param by who, by office or name
     * @param text what was decided
     * @return this
     */
    public FederationBuilder delegatedDecision(LocalDate day, String by, String text) {
        DelegatedDecision decision = FederationFactory.eINSTANCE.createDelegatedDecision();
        decision.setDecidedOn(Require.notNull(day, "day"));
        decision.setBy(Require.text(by, "by"));
        decision.setText(Require.text(text, "text"));
        federation.getDelegatedDecisions().add(decision);
        return this;
    }

    /**
     * An item that stands first on every agenda, after those said before.
     *
     * @param title its heading
     * @return this
     */
    public FederationBuilder opensWith(String title) {
        addItem(title, ItemPosition.FIRST);
        return this;
    }

    /**
     * An item that stands last on every agenda, after those said before.
     *
     * @param title its heading
     * @return this
     */
    public FederationBuilder closesWith(String title) {
        addItem(title, ItemPosition.LAST);
        return this;
    }

    /**
     * Ends the description.
     *
     * @return the federation, whose elements have identities
     * @throws IllegalStateException if it was built already
     */
    public Federation build() {
        if (built) {
            throw new IllegalStateException("the federation is built already");
        }
        built = true;
        Identities.assign(federation);
        return federation;
    }

    private Member addMember(MemberKind kind, String name) {
        Member member = FederationFactory.eINSTANCE.createMember();
        member.setKind(Require.notNull(kind, "kind"));
        member.setName(Require.text(name, "name"));
        put(members, name, member);
        federation.getMembers().add(member);
        return member;
    }

    private Mandate addMandate(String person, Office office, LocalDate from, LocalDate to) {
        Require.order(Require.notNull(from, "from"), Require.notNull(to, "to"), "from and to");
        Mandate mandate = FederationFactory.eINSTANCE.createMandate();
        mandate.setPerson(get(persons, person, "person"));
        mandate.setOffice(Require.notNull(office, "office"));
        mandate.setFrom(from);
        mandate.setTo(to);
        federation.getMandates().add(mandate);
        return mandate;
    }

    private Appointment addAppointment(String person, String role, LocalDate from) {
        Appointment appointment = FederationFactory.eINSTANCE.createAppointment();
        appointment.setPerson(get(persons, person, "person"));
        appointment.setRole(get(roles, role, "role"));
        appointment.setFrom(Require.notNull(from, "from"));
        federation.getAppointments().add(appointment);
        return appointment;
    }

    private void addItem(String title, ItemPosition position) {
        StandingItem item = FederationFactory.eINSTANCE.createStandingItem();
        item.setTitle(Require.text(title, "title"));
        item.setKind("FORMALITY");
        item.setPosition(position);
        federation.getStandingItems().add(item);
    }

    private static <T> void put(Map<String, T> known, String name, T value) {
        Require.require(known.putIfAbsent(name, value) == null, "name is there already: " + name);
    }

    private static <T> T get(Map<String, T> known, String name, String argument) {
        T value = known.get(Require.text(name, argument));
        Require.require(value != null, argument + " is not known: " + name);
        return value;
    }
}
