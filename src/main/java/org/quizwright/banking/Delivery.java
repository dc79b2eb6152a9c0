package org.quizwright.banking;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.Review;

/** What one file brings into the banks. */
public sealed interface Delivery {

  /**
   * Questions that a file in another format tells.
   *
   * @param export what that format says of a bank as it stands: what differs from it is an edit
   * @param theme where new questions go, or null if the known ones show it
   */
  record Questions(
      List<Incoming> told, Function<QuestionBank, List<Incoming>> export, @Nullable String theme)
      implements Delivery {

    public Questions {
      told = List.copyOf(told);
    }
  }

  /**
   * Reviews: they set status and reviewer, and bring new wordings and comments.
   *
   * @param today the day, such as 2026-01-31
   */
  record Reviews(List<Review> reviews, String today) implements Delivery {

    public Reviews {
      reviews = List.copyOf(reviews);
    }
  }
}
