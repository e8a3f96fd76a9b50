package org.dragoman.serve.http;

/// The server cannot listen where it should.
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTaken(String message, Throwable cause) {
    super(message, cause);
  }
}
