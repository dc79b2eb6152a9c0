package org.quizwright.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.NullUnmarked;

/** Which texts of the content model come back as null, not as empty, where a file has none. */
@NullUnmarked
final class ContentMixins {

  private ContentMixins() {}

  abstract static class OfPlacement {
    @JsonSetter(nulls = Nulls.SET)
    String secondary;
  }

  abstract static class OfEvent {
    @JsonSetter(nulls = Nulls.SET)
    String place;
  }

  abstract static class OfQuotation {
    @JsonSetter(nulls = Nulls.SET)
    String speaker;

    @JsonSetter(nulls = Nulls.SET)
    String role;

    @JsonSetter(nulls = Nulls.SET)
    String note;
  }

  abstract static class OfTerm {
    @JsonSetter(nulls = Nulls.SET)
    String gloss;
  }

  abstract static class OfBody {
    @JsonSetter(nulls = Nulls.SET)
    String role;
  }

  abstract static class OfPerson {
    @JsonSetter(nulls = Nulls.SET)
    String role;
  }

  abstract static class OfPassage {
    @JsonSetter(nulls = Nulls.SET)
    String heading;

    @JsonSetter(nulls = Nulls.SET)
    String question;
  }

  abstract static class OfFindingPlace {
    @JsonSetter(nulls = Nulls.SET)
    String file;

    @JsonSetter(nulls = Nulls.SET)
    String id;
  }
}
