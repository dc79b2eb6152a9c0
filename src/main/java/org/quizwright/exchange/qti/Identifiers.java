package org.quizwright.exchange.qti;

import java.util.List;
import org.quizwright.exchange.shape.Shape;

/** Ids as QTI allows them: they begin with a letter or an underscore. */
final class Identifiers {

  /** Before the id of a part of ours. */
  static final String PART = "part.";

  /** Before the number of a right-hand entry, which has no id of its own. */
  static final String RIGHT = "right.";

  private Identifiers() {}

  static String item(String id) {
    return Character.isDigit(id.charAt(0)) ? "_" + id : id;
  }

  static String idOfItem(String identifier) {
    boolean escaped =
        identifier.length() > 1
            && identifier.startsWith("_")
            && Character.isDigit(identifier.charAt(1));
    return escaped ? identifier.substring(1) : identifier;
  }

  static String part(String id) {
    return PART + id;
  }

  /** The id of a part: ours, or else the number of its place. */
  static String idOfPart(String identifier, List<?> before) {
    return identifier.startsWith(PART)
        ? identifier.substring(PART.length())
        : Shape.unnamed(before.size());
  }
}
