// SPDX-License-Identifier: Apache-2.0
/**
 * Building meetings, federations and attest orders in Java, in the order and the words of minutes. Each builder makes one
 * document, for one thread. Parameters are never null and texts never blank: what is wrong fails at the call that is wrong,
 * with a {@link NullPointerException} or {@link IllegalArgumentException} that names the parameter.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.build;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
