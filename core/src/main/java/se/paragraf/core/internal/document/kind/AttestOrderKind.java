// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.attest.Relation;
import se.paragraf.model.federation.Appointment;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Role;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.text.Message;

/** The attest order: who may attest which cost. */
@Component
public final class AttestOrderKind implements DocumentKind {

    @Override
    public String name() {
        return "attest-order";
    }

    @Override
    public Class<? extends Document> content() {
        return AttestOrder.class;
    }

    @Override
    public boolean tellsAll() {
        return true;
    }

    @Override
    public boolean isUsual() {
        return true;
    }

    @Override
    public Map<String, Object> values(Document content, ExportOptions options) throws ExportException {
        AttestOrder order = (AttestOrder) content;
        resolve(order);
        // How people stand to each other is nobody's business but of those who attest.
        List<Relation> relations = options.audience() == Audience.PUBLIC ? List.of() : order.getRelations();
        return Map.of("offices", offices(order), "relations", relations);
    }

    /** A right whose holder is not known would read as one that everybody has. */
    private static void resolve(AttestOrder order) throws ExportException {
        EcoreUtil.resolveAll(order);
        for (Iterator<EObject> contents = EcoreUtil.getAllContents(order, true); contents.hasNext(); ) {
            for (EObject referred : contents.next().eCrossReferences()) {
                if (referred.eIsProxy()) {
                    throw new ExportException(Message.of(
                            AttestOrderKind.class,
                            "order.unresolved",
                            EcoreUtil.getURI(referred).trimFragment().lastSegment()));
                }
            }
        }
    }

    /** The roles with those who hold them on the first day of the order. */
    private static List<Map<String, Object>> offices(AttestOrder order) {
        Federation body = order.getFederation();
        if (body == null || body.eIsProxy()) {
            return List.of();
        }
        List<Map<String, Object>> offices = new ArrayList<>();
        for (Role role : body.getRoles()) {
            List<String> holders = body.getAppointments().stream()
                    .filter(appointment -> appointment.getRole() == role && appointment.getPerson() != null)
                    .filter(appointment -> holds(appointment, order.getValidFrom()))
                    .map(appointment -> appointment.getPerson().getName())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            offices.add(Map.of("role", role, "holders", holders));
        }
        return offices;
    }

    /** Without a first day of the order those count who hold their role without an end. */
    private static boolean holds(Appointment appointment, LocalDate day) {
        return day == null
                ? appointment.getTo() == null
                : Period.holds(appointment.getFrom(), appointment.getTo(), day);
    }
}
