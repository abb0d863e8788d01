package loanflow.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST whose effect happens once per caller and {@code Idempotency-Key}. The controller, its door and the stored
 * answer share ONE transaction: asked again, the same status and bytes come back and nothing happens. Without a key
 * 400, the key with another request 422, while the first is still at work 409. An exception rolls back and forgets.
 *
 * <p>Forms of our pages carry their key hidden in {@code formKey}: the second click is answered as the first one, and
 * what is refused is forgotten, because it is shown again under a new key.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
