// SPDX-License-Identifier: Apache-2.0
/**
 * What bundles add to the desktop application: each is a service, found on the whiteboard. It appears when its service
 * comes, and vanishes when that goes. Of several with one identity, or for one feature, kind or file, the one of
 * the highest {@code service.ranking} is there; when it goes, the other is back. What one of them throws is told to the user,
 * and the window goes on without it. The built-in parts use nothing else. All methods are called by the thread of the user
 * interface.
 */
@Export
@Version("1.0.0")
package se.paragraf.ui.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
