package vn.cancu.intake;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * From a number to all the numbers put under it, in arrays: 8 bytes a pair and its share of heads.
 */
final class Chains {
  private int[] heads = new int[1 << 12];
  private int[] keys = new int[1 << 12];
  private int[] values = new int[1 << 12];
  private int[] next = new int[1 << 12];
  private int size;

  Chains() {
    Arrays.fill(heads, -1);
  }

  void put(int key, int value) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    values[size] = value;
    link(size++);
  }

  void each(int key, IntConsumer use) {
    for (int i = heads[slot(key)]; i >= 0; i = next[i]) {
      if (keys[i] == key) {
        use.accept(values[i]);
      }
    }
  }

  private void link(int place) {
    int slot = slot(keys[place]);
    next[place] = heads[slot];
    heads[slot] = place;
  }

  private int slot(int key) {
    return (key * 0x9e3779b9 >>> 8) & (heads.length - 1);
  }

  private void grow() {
    keys = Arrays.copyOf(keys, size * 2);
    values = Arrays.copyOf(values, size * 2);
    next = Arrays.copyOf(next, size * 2);
    heads = new int[size * 2];
    Arrays.fill(heads, -1);
    for (int i = 0; i < size; i++) {
      link(i);
    }
  }
}
