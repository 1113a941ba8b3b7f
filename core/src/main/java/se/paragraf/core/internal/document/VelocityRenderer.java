// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.DocumentRenderer;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Meeting;

/** Renders by Velocity. */
@Component
public final class VelocityRenderer implements DocumentRenderer {

    @Override
    public XhtmlDocument render(Meeting meeting, ExportOptions options) {
        return new XhtmlDocument("", options.language());
    }
}
