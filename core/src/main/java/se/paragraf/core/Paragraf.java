// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.document.Templates;
import se.paragraf.core.export.ExportService;
import se.paragraf.core.federation.FederationService;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.inspection.InspectionService;
import se.paragraf.core.internal.Standalone;
import se.paragraf.core.planning.MeetingPlanner;
import se.paragraf.core.register.Register;
import se.paragraf.core.validation.Validator;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelPackages;

/**
 * All services of Paragraf in one hand. In OSGi it is a service; elsewhere {@link #standalone()} makes it. For any
 * thread.
 *
 * <p>It has the importers, rules and exporters of the moment at which it was made. When one comes or goes, OSGi makes a
 * new one and gives it to whoever has it by a {@code @Reference}: hold it that way, and keep neither it nor one of its
 * services beyond. One that is kept goes on with what it had, even of a bundle that is stopped.
 */
@ProviderType
public interface Paragraf {

    /**
     * Makes the services without OSGi, of whatever {@link java.util.ServiceLoader} finds with the class loader of
     * Paragraf.
     *
     * @return the services
     */
    static Paragraf standalone() {
        return Standalone.create();
    }

    /**
     * Reads minutes.
     *
     * @return the service
     */
    ImportService importing();

    /**
     * Checks minutes against the law.
     *
     * @return the service
     */
    Validator validating();

    /**
     * Looks into the files of documents.
     *
     * @return the service
     */
    InspectionService inspecting();

    /**
     * The days by which minutes must be adjusted, announced and left on the boards.
     *
     * @return the service
     */
    LegalCalendar calendar();

    /**
     * Writes documents.
     *
     * @return the service
     */
    ExportService exporting();

    /**
     * The templates that documents are made by.
     *
     * @return the service
     */
    Templates templates();

    /**
     * The metamodels that are installed. Other than the rest, it follows bundles that come and go.
     *
     * @return the service
     */
    ModelPackages packages();

    /**
     * What is installed to read, check and write, whoever brings it.
     *
     * @return by kind, within a kind the most preferred first
     */
    List<Extension> extensions();

    /**
     * Prepares meetings.
     *
     * @return the service
     */
    MeetingPlanner planning();

    /**
     * Lists decisions and assignments.
     *
     * @return the service
     */
    Register register();

    /**
     * Brings minutes and the file of a federation together.
     *
     * @return the service
     */
    FederationService federations();

    /**
     * Opens and saves files of the model.
     *
     * @return the service
     */
    ModelFiles files();
}
