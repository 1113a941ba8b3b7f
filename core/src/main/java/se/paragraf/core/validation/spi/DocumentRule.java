// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule about the file of a document and not about the minutes in it, so that it also holds where these cannot be read. It
 * looks at the {@link Subject#inspection() inspection} first; the meeting may be empty.
 */
@ConsumerType
public interface DocumentRule extends Rule {}
