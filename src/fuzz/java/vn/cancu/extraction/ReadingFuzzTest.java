package vn.cancu.extraction;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/**
 * Any bytes read as a plain text give a record that holds what it promises. What breaks it is
 * written to a file: put that into src/test/resources/readings, where every build reads it again.
 */
final class ReadingFuzzTest {
  @DictionaryFile(resourcePath = "/words.dict")
  @FuzzTest(maxDuration = "10m")
  void givesARecord(byte[] bytes) throws IOException {
    RecordInvariants.check(bytes);
  }
}
