package org.quizwright.model.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Level;

class WishesTest {

  private static final Theme HARBOUR = theme("harbour");

  private static Theme theme(String id) {
    return new Theme(id, "The harbour", "Why?", "", List.of(), "", null);
  }

  private static Wishes wishes(
      @Nullable Level level, @Nullable Integer minutes, @Nullable Integer questions) {
    return new Wishes(
        null, level, null, List.of(), minutes, questions, List.of(), null, null, null, null, null,
        List.of(), List.of(), List.of());
  }

  @Test
  void areTheStandardSheetWhereNothingIsSaid() {
    assertThat(Wishes.NONE.blueprint(HARBOUR)).isEqualTo(Blueprint.standard("harbour"));
  }

  @Test
  void letTheStrongerGoFirst() {
    Wishes both = wishes(Level.SUPPORT, null, null).over(wishes(Level.STRETCH, 60, null));

    assertThat(both).isEqualTo(wishes(Level.SUPPORT, 60, null));
  }

  @Test
  void letQuestionsReplaceTheOthersMinutes() {
    assertThat(wishes(null, null, 6).over(wishes(null, 90, null))).isEqualTo(wishes(null, null, 6));
    assertThat(wishes(null, 90, null).over(wishes(null, null, 6)))
        .isEqualTo(wishes(null, 90, null));
  }

  @Test
  void giveALessonAsLongAsTheQuestionsNeed() {
    assertThat(wishes(null, null, 9).blueprint(HARBOUR).minutes()).isEqualTo(45);
    assertThat(wishes(null, null, 1).blueprint(HARBOUR).minutes()).isEqualTo(10);
    assertThat(wishes(null, null, 36).blueprint(HARBOUR).minutes()).isEqualTo(180);
  }

  @Test
  void halveTheLessonForTheWholeCourse() {
    assertThat(Wishes.NONE.blueprint(theme(Theme.COURSE)).minutes()).isEqualTo(22);
    assertThat(wishes(null, 12, null).blueprint(theme(Theme.COURSE)).minutes()).isEqualTo(10);
    assertThat(wishes(null, null, 9).blueprint(theme(Theme.COURSE)).selection().questions())
        .isEqualTo(4);
  }

  @Test
  void refuseWhatContradictsItself() {
    assertThatThrownBy(() -> wishes(null, 45, 9)).hasMessageContaining("not both");
    assertThatThrownBy(() -> wishes(null, null, 0)).hasMessageContaining("between 1 and 36");
    assertThatThrownBy(() -> wishes(null, 5, null).blueprint(theme(Theme.COURSE)))
        .hasMessageContaining("between 10 and 180");
  }
}
