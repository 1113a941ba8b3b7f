// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportService;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.validation.Validator;

/** The services in one hand. */
@Component
public record DefaultParagraf(ImportService importing, Validator validating, ExportService exporting)
        implements Paragraf {

    @Activate
    public DefaultParagraf(
            @Reference ImportService importing, @Reference Validator validating, @Reference ExportService exporting) {
        this.importing = importing;
        this.validating = validating;
        this.exporting = exporting;
    }
}
