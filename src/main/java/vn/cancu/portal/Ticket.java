package vn.cancu.portal;

import vn.cancu.identity.OpenIdProvider.Secrets;

/**
 * A sign-in that is under way at the provider.
 *
 * @param back the page to go to afterwards
 * @param begun seconds since 1970
 */
record Ticket(Secrets secrets, String back, long begun) {}
