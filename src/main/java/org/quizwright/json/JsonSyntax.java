package org.quizwright.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;

/** Says what is wrong with the signs of a JSON text as somebody who types it wants to hear it. */
final class JsonSyntax {

  private final String text;
  private final JsonProcessingException failure;
  private final int offset;

  private JsonSyntax(String text, JsonProcessingException failure) {
    this.text = text;
    this.failure = failure;
    long at = failure.getLocation() == null ? 0 : failure.getLocation().getCharOffset();
    this.offset = (int) Math.max(0, Math.min(at, text.length()));
  }

  static Finding finding(String file, String text, JsonProcessingException failure) {
    int line = 0;
    int column = 0;
    if (failure.getLocation() != null) {
      line = Math.max(0, failure.getLocation().getLineNr());
      column = Math.max(0, failure.getLocation().getColumnNr());
    }
    JsonSyntax syntax = new JsonSyntax(text, failure);
    return syntax.at(new Place(file, line, column, null)).coded("syntax");
  }

  private Finding at(Place place) {
    String message = failure.getOriginalMessage();
    if (text.isBlank()) {
      return Finding.error(place, "is empty.", "Restore it from version control, or delete it.");
    }
    if (message.startsWith("Unexpected end-of-input")) {
      return Finding.error(
          place, "ends too early.", "Look for a bracket or quotation mark that isn't closed.");
    }
    if (message.contains("was expecting comma")) {
      return Finding.error(place, "a comma is missing before this.", "Put one there.");
    }
    return ofSign(offset < text.length() ? text.charAt(offset) : ' ', place);
  }

  private Finding ofSign(char sign, Place place) {
    boolean afterComma =
        text.substring(0, Math.min(offset, text.length())).stripTrailing().endsWith(",");
    if ("“”„‘’«»".indexOf(sign) >= 0) {
      return Finding.error(
          place, sign + " is a typographic quotation mark.", "Type the straight one: \"");
    }
    if (sign == '/' || sign == '#') {
      return Finding.error(
          place, "comments aren't possible here.", "Write them under a key that begins with x-.");
    }
    if (afterComma && (sign == ',' || sign == ']' || sign == '}')) {
      return Finding.error(place, "a comma too many stands before this.", "Take it out.");
    }
    return Finding.error(
        place,
        "isn't good JSON: " + failure.getOriginalMessage() + ".",
        "Look there for a missing comma, quotation mark or bracket.");
  }
}
