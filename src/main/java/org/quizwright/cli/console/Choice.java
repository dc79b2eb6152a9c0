package org.quizwright.cli.console;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quizwright.model.Label;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Status;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words in capitals or not, and names them for help pages and the shell. */
public abstract class Choice<T extends Enum<T>> implements ITypeConverter<T>, Iterable<String> {

  private final List<T> all;

  private Choice(Class<T> type) {
    this.all = List.of(type.getEnumConstants());
  }

  @Override
  public T convert(String word) {
    String typed = word.strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(constant -> Label.of(constant).equals(typed))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + word
                        + "' isn't possible; there are: "
                        + String.join(", ", words().toList())));
  }

  private Stream<String> words() {
    return all.stream().map(Label::of);
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }

  /** Reads a size of paper. */
  public static final class OfPaper extends Choice<Paper> {
    OfPaper() {
      super(Paper.class);
    }
  }

  /** Reads an edition. */
  public static final class OfEdition extends Choice<Edition> {
    OfEdition() {
      super(Edition.class);
    }
  }

  /** Reads a level. */
  public static final class OfLevel extends Choice<Level> {
    OfLevel() {
      super(Level.class);
    }
  }

  /** Reads a type. */
  public static final class OfType extends Choice<QuestionType> {
    OfType() {
      super(QuestionType.class);
    }
  }

  /** Reads a skill. */
  public static final class OfSkill extends Choice<Skill> {
    OfSkill() {
      super(Skill.class);
    }
  }

  /** Reads a demand. */
  public static final class OfDemand extends Choice<Demand> {
    OfDemand() {
      super(Demand.class);
    }
  }

  /** Reads a status. */
  public static final class OfStatus extends Choice<Status> {
    OfStatus() {
      super(Status.class);
    }
  }
}
