// Jobs tell how far they are as they go on.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('[data-job][data-over="false"]').forEach(place => {
    const news = new EventSource(`/api/v1/jobs/${place.dataset.job}/progress`);
    news.addEventListener('job', event => {
      const job = JSON.parse(event.data);
      place.querySelector('.state').textContent = job.state.toLowerCase();
      place.querySelector('.told').textContent = job.told;
      const bar = place.querySelector('progress');
      if (bar && job.total > 0) {
        bar.max = job.total;
        bar.value = job.done;
      }
      if (job.state === 'DONE' || job.state === 'FAILED') {
        news.close();
        location.reload();
      }
    });
  });
});
