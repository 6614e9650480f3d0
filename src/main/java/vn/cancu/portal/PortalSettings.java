package vn.cancu.portal;

/**
 * What holds for the whole portal.
 *
 * @param demo every page says that the documents are invented
 */
public record PortalSettings(boolean demo) {}
