/**
 * Pages and HTTP API. One class, one public model record and one template a page; API classes end
 * in Api and answer as the contract and static/…/openapi.yml say.
 */
@NullMarked
package vn.cancu.portal;

import org.jspecify.annotations.NullMarked;
