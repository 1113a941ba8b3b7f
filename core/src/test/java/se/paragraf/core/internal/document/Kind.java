// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import java.time.LocalDate;
import java.time.LocalTime;
import se.paragraf.model.attest.AttestKind;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.attest.LimitPer;
import se.paragraf.model.attest.ObjectType;
import se.paragraf.model.attest.ProhibitionKind;
import se.paragraf.model.attest.RelationKind;
import se.paragraf.model.attest.Reporting;
import se.paragraf.model.attest.SubstitutionTrigger;
import se.paragraf.model.build.AttestOrderBuilder;
import se.paragraf.model.build.FederationBuilder;
import se.paragraf.model.build.MeetingBuilder;
import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.MemberKind;
import se.paragraf.model.federation.Office;
import se.paragraf.model.federation.Role;
import se.paragraf.model.federation.RoleKind;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.VatBasis;

/** A federation that does not exist, with a meeting and an attest order, for the kinds of documents. */
final class Kind {

    private static final LocalDate FROM = LocalDate.of(2023, 4, 1);
    private static final LocalDate TO = LocalDate.of(2027, 3, 31);

    private Kind() {}

    static Federation federation() {
        Federation body = FederationBuilder.federation("Samordningsförbundet Exempelbygden")
                .keepsMinutesAt("Förbundets kansli i Granå")
                .memberWithBoard(MemberKind.MUNICIPALITY, "Exempelby kommun", "https://exempelby.example/tavla")
                .memberWithBoard(MemberKind.REGION, "Region Exempel", "https://region.example/tavla")
                .member(MemberKind.STATE_AGENCY, "Försäkringskassan")
                .person("Astrid Lindfors")
                .person("Bo Prov")
                .person("Cecilia Test")
                .person("David Åkerö")
                .person("Frida Vinter")
                .elected("Cecilia Test", Office.SUBSTITUTE, "Region Exempel", FROM, TO)
                .elected("David Åkerö", Office.SUBSTITUTE, "Exempelby kommun", FROM, TO)
                .role(RoleKind.CHAIR, "Ordförande")
                .role(RoleKind.VICE_CHAIR, "Vice ordförande")
                .role(RoleKind.MANAGER, "Förbundschef")
                .appointed("Astrid Lindfors", "Ordförande", FROM)
                .appointed("Bo Prov", "Vice ordförande", FROM)
                .appointed("Frida Vinter", "Förbundschef", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 31))
                .build();
        body.getMandates().get(0).setOrder(2);
        body.getMandates().get(1).setOrder(1);
        body.setAbsenceContact("Frida Vinter, senast två dagar före");
        body.setEmail("kansli@exempelbygden.example");
        return body;
    }

    static Meeting meeting() {
        Federation body = federation();
        Meeting meeting = MeetingBuilder.meetingOf(body.getName(), LocalDate.of(2024, 3, 14))
                .serial("2/2024")
                .between(LocalTime.of(13, 0), LocalTime.of(15, 30))
                .at("Folkets hus, Granå")
                .partlyAtDistance()
                .openToPublic()
                .summonedOn(LocalDate.of(2024, 2, 29))
                .deciding("Astrid Lindfors", person -> person.representing("Exempelby kommun")
                        .asChair())
                .deciding("Bo Prov", person -> person.representing("Region Exempel")
                        .atDistance()
                        .presentAt(12, 13))
                .servingFor("Cecilia Test", "Bo Prov", person -> person.representing("Region Exempel")
                        .presentAt(14, 15))
                .deciding("Elin Öberg", person -> person.representing("Försäkringskassan"))
                .substitute("David Åkerö", person -> person.representing("Exempelby kommun"))
                .other("Frida Vinter", person -> person.titled("Förbundschef"))
                .other("Gunnar Gäst", person -> person.titled("Revisor")
                        .presentBetween(LocalTime.of(13, 0), LocalTime.of(13, 30)))
                .absent("Hanna Borta")
                .firstParagraph(12)
                .paragraph("Öppnande", matter -> matter.kind(ParagraphKind.FORMALITY)
                        .text("Ordföranden öppnar mötet."))
                .paragraph("Rapport", matter -> matter.kind(ParagraphKind.INFORMATION)
                        .presentedBy("Frida Vinter")
                        .text("Läget är gott.")
                        .attachment(1, "Rapport"))
                .paragraph("Medel till Verkstaden", matter -> matter.kind(ParagraphKind.DECISION)
                        .caseNumber("2024/17")
                        .proposal("kansliet", "Styrelsen beviljar Verkstaden 1 250 000 kr.")
                        .vote("Bifall eller avslag", vote -> vote.counted(2, 1, 0))
                        .decision("Styrelsen beslutar att bevilja medlen.", decision -> decision.outcome(
                                        DecisionOutcome.APPROVED)
                                .clause("bevilja medlen")
                                .amount(1250000, 2025, "handledare")
                                .excludingVat())
                        .disqualified("Elin Öberg", "Elin Öberg är delägare.")
                        .reservation("Cecilia Test", "För dyrt.")
                        .assignment("Frida Vinter", "teckna avtal", LocalDate.of(2024, 6, 1))
                        .sentTo("Verkstaden"))
                .paragraph("Avslutning", matter -> matter.kind(ParagraphKind.FORMALITY))
                .signedBy(SignatoryRole.CHAIR, "Astrid Lindfors")
                .signedBy(SignatoryRole.ADJUSTER, "Elin Öberg")
                .adjustedAtOnce(14, 14)
                .adjusted(LocalDate.of(2024, 3, 22))
                .notice(notice -> notice.covering(14, 14)
                        .postedAt("Exempelby kommun", LocalDate.of(2024, 3, 15))
                        .postedAt("Region Exempel", LocalDate.of(2024, 3, 15)))
                .notice(notice -> notice.postedAt("Exempelby kommun", LocalDate.of(2024, 3, 25))
                        .postedAt("Region Exempel", LocalDate.of(2024, 3, 26))
                        .keptAt("Förbundets kansli i Granå")
                        .signedBy("Gunnar Skrift"))
                .build();
        meeting.setFederation(body);
        meeting.getAttendances().stream()
                .filter(person -> person.getGroup() != AttendanceGroup.OTHER)
                .forEach(person -> body.getPersons().stream()
                        .filter(known -> known.getName().equals(person.getName()))
                        .forEach(person::setPerson));
        // Identities are those of the order in which a document is built, and no part of what is shown.
        meeting.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                element.setId(null);
            }
        });
        return meeting;
    }

    static AttestOrder order() {
        Federation body = federation();
        Role chair = body.getRoles().get(0);
        Role vice = body.getRoles().get(1);
        Role manager = body.getRoles().get(2);
        manager.setSuperior(chair);
        AttestOrder order = AttestOrderBuilder.attestOrder("Attestordning", body)
                .edition("2")
                .adoptedBy("styrelsen 2024-02-01 § 7")
                .validFrom(LocalDate.of(2024, 2, 1))
                .dimension("konto", "4010", "6110")
                .grant(AttestKind.DECISION, manager, grant -> grant.of(ObjectType.SUPPLIER_INVOICE)
                        .upTo(100000, LimitPer.INVOICE)
                        .withCodes("konto", "4010"))
                .grant(AttestKind.DECISION, chair, grant -> grant.above(100000)
                        .togetherWith(vice, 500000)
                        .conditions("Inom budget"))
                .substitute(chair, vice, SubstitutionTrigger.ABSENCE)
                .costsOf(manager, chair, ObjectType.TRAVEL)
                .costsOfAnybody(manager)
                .prohibit(ProhibitionKind.OWN)
                .relation(body.getPersons().get(0), body.getPersons().get(1), RelationKind.RELATED)
                .except("Egen lön får utanordnas.", "En enda fil.", ProhibitionKind.OWN)
                .build();
        order.setVat(VatBasis.EXCLUDED);
        order.setReporting(Reporting.EACH_MEETING);
        return order;
    }
}
