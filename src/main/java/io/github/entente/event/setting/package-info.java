/**
 * When and where an article says that something took place.
 */
@NullMarked
package io.github.entente.event.setting;

import org.jspecify.annotations.NullMarked;
