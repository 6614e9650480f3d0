/**
 * Starts Elasticsearch as a child process or connects to a cluster, and keeps derived indices up
 * with the archive.
 */
@NullMarked
package vn.cancu.engine;

import org.jspecify.annotations.NullMarked;
