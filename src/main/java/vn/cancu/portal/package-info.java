/** Pages and HTTP API. One class, one public model record and one template a page. */
@NullMarked
package vn.cancu.portal;

import org.jspecify.annotations.NullMarked;
