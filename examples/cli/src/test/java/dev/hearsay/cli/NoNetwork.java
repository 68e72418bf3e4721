package dev.hearsay.cli;

import java.security.Permission;

/**
 * Forbids a virtual machine every use of a network, and nothing else: {@code
 * -Djava.security.manager=dev.hearsay.cli.NoNetwork}. Java asks it before it looks up a name, opens
 * or accepts a connection, or sends to many.
 */
@SuppressWarnings("removal") // until there is something else that can say no
public final class NoNetwork extends SecurityManager {
  @Override
  public void checkPermission(Permission permission) {
    if (permission instanceof java.net.SocketPermission
        || permission instanceof java.net.URLPermission) {
      throw new SecurityException("the network: " + permission);
    }
  }

  @Override
  public void checkPermission(Permission permission, Object context) {
    checkPermission(permission);
  }
}
