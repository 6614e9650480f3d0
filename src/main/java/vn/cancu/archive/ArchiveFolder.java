package vn.cancu.archive;

import java.nio.file.Path;

/** The names of what lies in home/archive; see the package. */
record ArchiveFolder(Path top) {
  Path objects() {
    return top.resolve("ocfl");
  }

  Path work() {
    return top.resolve("work");
  }

  Path journal() {
    return top.resolve("journal.log");
  }

  Path intent() {
    return top.resolve("intent");
  }

  Path rootDigests() {
    return top.resolve("root.sha512");
  }
}
