package se.lyhord.architecture.broken.store;

import org.springframework.stereotype.Repository;

/** A store whose statements would carry no scope. */
@Repository
class WithoutTransaction {}
