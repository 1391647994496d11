import pg from 'pg';

/** Connections for reads that are asked often: plain pg with prepared statements, without the cost of entities. */
export class ReadPool extends pg.Pool {}
