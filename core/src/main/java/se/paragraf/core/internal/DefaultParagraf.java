// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.Extension;
import se.paragraf.core.Paragraf;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.document.Templates;
import se.paragraf.core.export.ExportService;
import se.paragraf.core.federation.FederationService;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.inspection.InspectionService;
import se.paragraf.core.planning.MeetingPlanner;
import se.paragraf.core.register.Register;
import se.paragraf.core.validation.Validator;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelPackages;

/** The services in one hand. */
@Component
public record DefaultParagraf(
        ImportService importing,
        Validator validating,
        InspectionService inspecting,
        LegalCalendar calendar,
        ExportService exporting,
        Templates templates,
        MeetingPlanner planning,
        Register register,
        FederationService federations,
        ModelFiles files,
        ModelPackages packages,
        Extensions installed)
        implements Paragraf {

    @Activate
    public DefaultParagraf(
            @Reference ImportService importing,
            @Reference Validator validating,
            @Reference InspectionService inspecting,
            @Reference LegalCalendar calendar,
            @Reference ExportService exporting,
            @Reference Templates templates,
            @Reference MeetingPlanner planning,
            @Reference Register register,
            @Reference FederationService federations,
            @Reference ModelFiles files,
            @Reference ModelPackages packages,
            @Reference Extensions installed) {
        this.importing = importing;
        this.validating = validating;
        this.inspecting = inspecting;
        this.calendar = calendar;
        this.exporting = exporting;
        this.templates = templates;
        this.planning = planning;
        this.register = register;
        this.federations = federations;
        this.files = files;
        this.packages = packages;
        this.installed = installed;
    }

    @Override
    public List<Extension> extensions() {
        return installed.list();
    }
}
