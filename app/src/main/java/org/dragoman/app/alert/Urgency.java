package org.dragoman.app.alert;

/// How much an alert matters, the least first. Only `HIGH` is told in quiet hours.
enum Urgency {
  LOW,
  NORMAL,
  HIGH
}
