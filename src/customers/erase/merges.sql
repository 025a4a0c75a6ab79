update merges
   set fields = '{}', kept = '{}', moved = '{}', changed = '{}', dropped = '{}'
 where survivor_id in (select merged_with($1)) or loser_id in (select merged_with($1))
