package org.dragoman.read.cache;

import java.util.ArrayList;
import java.util.List;

/// Takes the numbers and strings of a packed reading one after the other, and believes none of
/// them.
final class ByteSource {
  private static final int LOW = 0x7F;
  private static final int BITS = 7;
  private static final int MOST_BITS = 35;

  private final byte[] content;
  private final List<String> strings = new ArrayList<>();
  private int at;

  /// Takes the strings, which stand in front.
  ByteSource(byte[] content) throws UnsoundReading {
    this.content = content;
    int count = count();
    for (int i = 0; i < count; i++) {
      strings.add(letters());
    }
  }

  /// A number of things that follow, each of which takes a byte at least.
  int count() throws UnsoundReading {
    return below(content.length - at + 1);
  }

  /// A number from 0, less than a limit.
  int below(int limit) throws UnsoundReading {
    long number = number();
    if (number >= limit) {
      throw new UnsoundReading(number + ", to be less than " + limit);
    }
    return (int) number;
  }

  /// A number that may be negative.
  long signed() throws UnsoundReading {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  /// One of several values, by its name.
  <E extends Enum<E>> E oneOf(Class<E> values) throws UnsoundReading {
    String name = string();
    try {
      return Enum.valueOf(values, name);
    } catch (IllegalArgumentException e) {
      throw new UnsoundReading("no " + values.getSimpleName() + ": " + name);
    }
  }

  String string() throws UnsoundReading {
    return strings.get(below(strings.size()));
  }

  /// A string that most often is the one given.
  String string(String usual) throws UnsoundReading {
    int number = below(strings.size() + 1);
    return number == 0 ? usual : strings.get(number - 1);
  }

  /// Says that nothing may follow.
  void end() throws UnsoundReading {
    if (at != content.length) {
      throw new UnsoundReading("bytes behind the end");
    }
  }

  private long number() throws UnsoundReading {
    long number = 0;
    for (int shift = 0; shift < MOST_BITS; shift += BITS) {
      if (at == content.length) {
        throw new UnsoundReading("the end is missing");
      }
      byte next = content[at++];
      number |= (long) (next & LOW) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new UnsoundReading("a number without end");
  }

  private String letters() throws UnsoundReading {
    char[] letters = new char[count()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) below(Character.MAX_VALUE + 1);
    }
    return new String(letters);
  }
}
